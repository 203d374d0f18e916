package org.waymark.benchmark;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waymark.ShippedKnowledge;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.LabelledMessage;

/** The yardstick: the ten best questions by BM25, as Lucene finds them out of the box. */
@State(Scope.Benchmark)
public class PlainSearch {
  private static final String FIELD = "question";
  private static final int BEST = 10;

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final QueryBuilder queries = new QueryBuilder(analyzer);
  private IndexSearcher searcher;

  /**
   * Indexes every question of the shipped knowledge base in memory.
   *
   * @throws IOException never in memory
   */
  @Setup
  public void index() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      index(ShippedKnowledge.snapshot().base(), writer);
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
  }

  private static void index(KnowledgeBase base, IndexWriter writer) throws IOException {
    for (Article article : base.articles().values()) {
      add(article.title(), writer);
      for (String question : article.questions()) {
        add(question, writer);
      }
    }
    for (LabelledMessage message : base.messages()) {
      add(message.text(), writer);
    }
    for (String text : base.outOfScope()) {
      add(text, writer);
    }
  }

  private static void add(String question, IndexWriter writer) throws IOException {
    Document document = new Document();
    document.add(new TextField(FIELD, question, Field.Store.NO));
    writer.addDocument(document);
  }

  /** The questions most like a message. */
  TopDocs search(String message) throws IOException {
    Query query = queries.createBooleanQuery(FIELD, message);
    return searcher.search(query == null ? new MatchNoDocsQuery() : query, BEST);
  }
}
