package org.waymark.staff.history;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps git from reading or writing settings outside the repository: the history must not depend on
 * whose account the program runs under, and that account's folder may be read-only.
 */
final class GitEnvironment extends SystemReader.Delegate {
  private static final String FILE_SYSTEM = "filesystem";

  /** No disk keeps times more coarsely; what changed more lately is looked at again. */
  private static final Duration COARSE = Duration.ofSeconds(2);

  private GitEnvironment(SystemReader real) {
    super(real);
  }

  /** Sets it up for the whole program; once is enough, more does no harm. */
  static void set() {
    if (!(SystemReader.getInstance() instanceof GitEnvironment)) {
      SystemReader.setInstance(new GitEnvironment(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new InMemory(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new InMemory(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new InMemory(parent, fs);
  }

  private static final class InMemory extends FileBasedConfig {
    private InMemory(Config parent, FS fs) {
      super(parent, null, fs);
    }

    /** Answered, lest git measure the disk for seconds at every start, by writing files. */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals(FILE_SYSTEM)
          ? unit.convert(COARSE)
          : super.getTimeUnit(section, subsection, name, otherwise, unit);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public void save() {
      // There is no file.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
