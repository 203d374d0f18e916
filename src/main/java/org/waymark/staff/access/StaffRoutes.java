package org.waymark.staff.access;

import java.util.List;
import java.util.Set;

/** Pages that add themselves to the staff server. */
public interface StaffRoutes {
  /** Adds the pages. Called once, at start. */
  void mount(StaffRouter router);

  /** What stands in the navigation of every page, in this order. */
  default List<Link> links() {
    return List.of();
  }

  /**
   * A line of the navigation.
   *
   * @param path where it leads; also the beginning of the paths of the pages behind it
   * @param text what it says
   * @param roles who sees it: those with any of these; everybody when there is none
   */
  record Link(String path, String text, Set<Role> roles) {
    public Link {
      roles = Set.copyOf(roles);
    }
  }
}
