package org.waymark.staff.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;

/** Keeps what people change in the folder without the console. */
final class HandEdits {
  private static final int NAMED = 3;

  private final Store store;
  private final Trees trees;
  private final Index index;
  private final WorkTree folder;

  HandEdits(Store store, Trees trees, Index index) {
    this.store = store;
    this.trees = trees;
    this.index = index;
    this.folder = new WorkTree(store.folder());
  }

  /**
   * Commits what differs from what is published.
   *
   * @return what is published then
   */
  ObjectId takeUp() throws IOException {
    ObjectId head = store.head();
    if (store.isBusy()) {
      return head;
    }
    if (index.isBehind() && head != null) {
      index.matchAll(head);
    }
    Map<String, ObjectId> known = trees.files(head);
    SortedMap<String, ObjectId> found = folder.files();
    Map<String, Optional<ObjectId>> changes = changes(known, found);
    if (changes.isEmpty() && head != null) {
      return head;
    }
    if (found.isEmpty() && !known.isEmpty()) {
      throw new HistoryException(
          HistoryException.Why.BROKEN,
          "The folder of the knowledge base is empty. Nothing was changed in the history.");
    }
    ObjectId commit =
        store.write(
            trees.with(head, changes),
            head == null ? List.of() : List.of(head),
            Person.BY_HAND,
            Person.BY_HAND,
            Note.of(Note.Kind.BY_HAND, line(head, changes)));
    store.move(store.branch(), head, commit);
    index.match(commit, changes.keySet().stream().map(path -> store.prefix() + path).toList());
    return commit;
  }

  private Map<String, Optional<ObjectId>> changes(
      Map<String, ObjectId> known, Map<String, ObjectId> found) throws IOException {
    Map<String, Optional<ObjectId>> changes = new TreeMap<>();
    for (String path : known.keySet()) {
      if (!found.containsKey(path)) {
        changes.put(path, Optional.empty());
      }
    }
    for (Map.Entry<String, ObjectId> file : found.entrySet()) {
      if (!file.getValue().equals(known.get(file.getKey()))) {
        byte[] bytes = folder.read(file.getKey());
        if (bytes != null) {
          changes.put(file.getKey(), Optional.of(trees.keep(bytes)));
        }
      }
    }
    return changes;
  }

  private static String line(ObjectId head, Map<String, Optional<ObjectId>> changes) {
    if (head == null) {
      return "The knowledge base as it was found";
    }
    List<String> paths = new ArrayList<>(changes.keySet());
    String named = String.join(", ", paths.subList(0, Math.min(NAMED, paths.size())));
    return "Edited by hand: "
        + named
        + (paths.size() > NAMED ? " and " + (paths.size() - NAMED) + " more" : "");
  }
}
