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
import org.waymark.conversation.Comprehension;

/**
 * The files of the compiled knowledge base: one main file, and beside it one for each language but
 * English, which is read when somebody first writes in that language. Reading all of them would
 * take more than half of a start.
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

  /** What stands in the main file in place of what it takes to understand a language. */
  private record Part(int number) implements Serializable {
    String suffix() {
      return "." + number;
    }
  }

  /** Writes the main file, and a part for each language that it meets. */
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
      if (isPart || !(object instanceof Comprehension known)) {
        return super.replaceObject(object);
      }
      Part part = new Part(parts++);
      try (Writer out = new Writer(target, print, part.suffix())) {
        out.writeObject(known.ready());
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
      return object instanceof Part part
          ? Comprehension.later(() -> known(source, part, print))
          : object;
    }
  }

  /** The part of one language; nothing can be answered in it when it is damaged. */
  private static Comprehension.Ready known(Source source, Part part, KnowledgePrint print) {
    try (InputStream file = open(source, part.suffix());
        Reader in = new Reader(file, source)) {
      if (!in.print().equals(print)) {
        throw new IOException("a part of the compiled knowledge base is of other texts: " + part);
      }
      return (Comprehension.Ready) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new NotSerializableException(e.getMessage()));
    }
  }
}
