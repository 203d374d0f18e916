package org.waymark.service;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.waymark.conversation.Context;
import org.waymark.conversation.Findings;
import org.waymark.conversation.Message;
import org.waymark.conversation.Outcome;
import org.waymark.conversation.Turn;
import org.waymark.knowledge.KnowledgeBase;

/**
 * What staff learn of a week: how many messages by channel, by language, by outcome, by article,
 * and by words of our own that those held which were not understood. Kept in memory, seen by nobody
 * until {@link #end}, and then in batches only.
 *
 * <p>Each message stands in several tables, so that one table could be subtracted from another. So
 * the secret number at which a count begins is below {@value #OWED}: together with a batch that is
 * not full, a count hides from 0 to 20 messages, a whole number of batches. Whatever is added and
 * subtracted, the least that can be missing is then a multiple of ten: a count under ten can never
 * be told from none. That is why tables are never crossed either (articles of a language).
 */
public final class WeeklyCounts implements Learning {
  /** The secret numbers are below this; see above before changing it. */
  public static final int OWED = 12;

  private final IntSupplier owed;
  private final AtomicReference<Batches<Cell>> week;
  private volatile OwnWords words;

  /** By what is counted. */
  public enum Table {
    /** Answered, several to choose from, not understood, danger, a digit or command. */
    OUTCOME,
    /** The article that was given. */
    ARTICLE,
    /** The words of ours in messages that were not understood. */
    WORD,
    /** The language in which it was answered. */
    LANGUAGE,
    /** By SMS, on the web, and so on. */
    CHANNEL;

    /** The name in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One count.
   *
   * @param name an id of ours, or a word of the knowledge base
   */
  public record Cell(Table table, String name) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int tables = table.compareTo(other.table);
      return tables != 0 ? tables : name.compareTo(other.name);
    }
  }

  /**
   * @param owed a number by chance, from 0 and below {@link #OWED}
   */
  public WeeklyCounts(IntSupplier owed) {
    this.owed = owed;
    this.week = new AtomicReference<>(new Batches<>(owed));
  }

  @Override
  public void from(KnowledgeBase base) {
    words = new OwnWords(base);
  }

  @Override
  public void from(Message message, Context before, Turn turn, String channel) {
    Batches<Cell> counts = week.get();
    Findings findings = turn.reply().findings();
    boolean danger = findings.danger().isPresent();
    counts.count(new Cell(Table.CHANNEL, channel));
    counts.count(new Cell(Table.LANGUAGE, findings.language()));
    counts.count(new Cell(Table.OUTCOME, danger ? "danger" : findings.outcome().id()));
    if (isNew(findings, before)) {
      findings.article().ifPresent(id -> counts.count(new Cell(Table.ARTICLE, id)));
    }
    if (!danger && findings.outcome() == Outcome.NONE) {
      words.in(message.text()).forEach(word -> counts.count(new Cell(Table.WORD, word)));
    }
  }

  /** Not the next part of the same article. */
  private static boolean isNew(Findings findings, Context before) {
    return findings.outcome() == Outcome.ANSWER || !findings.article().equals(before.article());
  }

  /**
   * Ends the week, or what there was of it: what is not a full batch is forgotten, and every count
   * begins anew at another secret number.
   *
   * @return multiples of {@value UsageCounts#BATCH}
   */
  public Map<Cell, Long> end() {
    Map<Cell, Long> full = new TreeMap<>();
    week.getAndSet(new Batches<>(owed)).takeFull(full::put);
    return full;
  }
}
