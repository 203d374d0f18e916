package org.waymark.understanding.retrieval;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * All examples in a Lucene index in memory, one document each, scored with BM25 over stems and
 * groups of like words. The nearest examples vote for their labels, each with the cube of its
 * score, so that one very close example outweighs several vague ones.
 */
final class ExampleIndex implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String STEMS = "stems";
  private static final String GROUPS = "groups";
  private static final float GROUP_BOOST = 0.7f;
  private static final int NEAREST = 12;

  private final transient ByteBuffersDirectory directory;
  private final transient IndexSearcher searcher;
  private final int[] labelOf;
  private final int labels;

  /**
   * @param examples the features of the examples
   * @param labelOf the label of each, from 0
   * @param labels how many labels there are
   */
  ExampleIndex(List<Features> examples, int[] labelOf, int labels) {
    this(write(examples), labelOf, labels);
  }

  private ExampleIndex(ByteBuffersDirectory directory, int[] labelOf, int labels) {
    this.directory = directory;
    this.labelOf = labelOf;
    this.labels = labels;
    try {
      searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setQueryCache(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteBuffersDirectory write(List<Features> examples) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    // One flush makes one segment, in the order of the examples: a document's number is its own.
    config.setMergePolicy(NoMergePolicy.INSTANCE).setRAMBufferSizeMB(256);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Features example : examples) {
        Document document = new Document();
        document.add(new TextField(STEMS, String.join(" ", example.stems()), Field.Store.NO));
        document.add(new TextField(GROUPS, String.join(" ", example.groups()), Field.Store.NO));
        writer.addDocument(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return directory;
  }

  /** What is written of an index: Lucene's own files. */
  private static final class Stored implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, byte[]> files = new HashMap<>();
    private final int[] labelOf;
    private final int labels;

    Stored(ExampleIndex index) throws IOException {
      labelOf = index.labelOf;
      labels = index.labels;
      for (String name : index.directory.listAll()) {
        try (IndexInput file = index.directory.openInput(name, IOContext.READONCE)) {
          byte[] bytes = new byte[(int) file.length()];
          file.readBytes(bytes, 0, bytes.length);
          files.put(name, bytes);
        }
      }
    }

    private Object readResolve() throws IOException {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      for (Map.Entry<String, byte[]> stored : files.entrySet()) {
        try (IndexOutput file = directory.createOutput(stored.getKey(), IOContext.DEFAULT)) {
          file.writeBytes(stored.getValue(), stored.getValue().length);
        }
      }
      return new ExampleIndex(directory, labelOf, labels);
    }
  }

  private Object writeReplace() {
    try {
      return new Stored(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The share of the vote that each label gets from the examples nearest to a message.
   *
   * @param without the number of an example that has no vote, or -1
   */
  float[] votes(Features message, int without) {
    float[] votes = new float[labels];
    float sum = 0;
    for (ScoreDoc hit : nearest(message)) {
      if (hit.doc != without) {
        float vote = hit.score * hit.score * hit.score;
        votes[labelOf[hit.doc]] += vote;
        sum += vote;
      }
    }
    for (int l = 0; l < labels && sum > 0; l++) {
      votes[l] /= sum;
    }
    return votes;
  }

  private ScoreDoc[] nearest(Features message) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String stem : limited(message.stems())) {
      query.add(new TermQuery(new Term(STEMS, stem)), Occur.SHOULD);
    }
    for (String group : limited(message.groups())) {
      query.add(new BoostQuery(new TermQuery(new Term(GROUPS, group)), GROUP_BOOST), Occur.SHOULD);
    }
    try {
      return searcher.search(query.build(), NEAREST + 1).scoreDocs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each term once, and no more clauses than Lucene takes. */
  private static List<String> limited(List<String> terms) {
    return new HashSet<>(terms).stream().limit(IndexSearcher.getMaxClauseCount() / 2 - 1).toList();
  }
}
