package org.waymark.staff.access;

/** Pages of this package, some of which need nobody to be signed in. */
interface OwnPages {
  /** Adds the pages. */
  void mount(PageRouter router);
}
