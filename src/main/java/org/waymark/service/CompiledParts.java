package org.waymark.service;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.waymark.text.Later;

/**
 * The files of the compiled knowledge base: one main file, and beside it one for whatever is needed
 * {@linkplain Later later}: what it takes to understand each language but English, and what the
 * understanding of each was built from. Reading all of them would take most of a start.
 */
final class CompiledParts {
  private static final int BUFFER = 1 << 16;

  /** Only our own values and those of the platform are read. */
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter("org.waymark.**;java.base/*;!*");

  private CompiledParts() {}

  /** Opens the main file (an empty suffix) or a part for reading; null where there is none. */
  interface Source {
    InputStream open(String suffix) throws IOException;
  }

  /** Opens the main file (an empty suffix) or a part for writing. */
  interface Target {
    OutputStream open(String suffix) throws IOException;
  }

  /** What stands in the main file in place of a value that is needed later. */
  private record Part(int number) implements Serializable {
    String suffix() {
      return "." + number;
    }
  }

  /** Writes the main file, and a part for each value that is needed later. */
  static void write(Target target, KnowledgePrint print, Serializable value) throws IOException {
    try (Writer out = new Writer(target, print, "")) {
      out.writeObject(value);
    }
  }

  private static final class Writer extends SortedStream {
    private final Target target;
    private final KnowledgePrint print;
    private final boolean isPart;
    private int parts;

    Writer(Target target, KnowledgePrint print, String suffix) throws IOException {
      super(new BufferedOutputStream(target.open(suffix)));
      this.isPart = !suffix.isEmpty();
      this.target = target;
      this.print = print;
      writeObject(print.bytes());
    }

    @Override
    protected Object replaceObject(Object object) throws IOException {
      if (isPart || !(object instanceof Later<?> later)) {
        return super.replaceObject(object);
      }
      Part part = new Part(parts++);
      try (Writer out = new Writer(target, print, part.suffix())) {
        out.writeObject(later.get());
      }
      return part;
    }
  }

  /** Opens the main file (an empty suffix) or a part; a build that lacks it cannot be read. */
  static InputStream open(Source source, String suffix) throws IOException {
    InputStream in = source.open(suffix);
    if (in == null) {
      throw new IOException("this build lacks a part of its compiled knowledge base: " + suffix);
    }
    return in;
  }

  /** Reads one file, which begins with the print of the texts that it was made of. */
  static final class Reader extends ObjectInputStream {
    private final Source source;
    private final KnowledgePrint print;

    /**
     * @param file the file itself, which the caller closes
     * @param source where its parts are
     */
    Reader(InputStream file, Source source) throws IOException, ClassNotFoundException {
      super(new BufferedInputStream(file, BUFFER));
      this.source = source;
      setObjectInputFilter(OURS);
      enableResolveObject(true);
      this.print = new KnowledgePrint((byte[]) readObject());
    }

    KnowledgePrint print() {
      return print;
    }

    @Override
    protected Object resolveObject(Object object) {
      return object instanceof Part part ? new Later<>(() -> value(source, part, print)) : object;
    }
  }

  /** What stands in a part; whoever asked for it gets no answer when it is damaged. */
  private static Object value(Source source, Part part, KnowledgePrint print) {
    try (InputStream file = open(source, part.suffix());
        Reader in = new Reader(file, source)) {
      if (!in.print().equals(print)) {
        throw new IOException("a part of the compiled knowledge base is of other texts: " + part);
      }
      return in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new NotSerializableException(e.getMessage()));
    }
  }
}
