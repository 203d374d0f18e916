/**
 * Who may use the staff console, and the server it runs on: accounts, sign-in by password or by the
 * office's own directory, sessions, the audit log, and the pages about these.
 *
 * <p>Open first: {@link org.waymark.staff.access.StaffServer}, which lists in which order a request
 * is looked at, and {@link org.waymark.staff.access.StaffRoutes}, by which other packages add
 * pages. A page is a function from a {@link org.waymark.staff.access.StaffRequest} to a {@link
 * org.waymark.staff.access.StaffAnswer}; it runs on a worker thread, so it may read files and take
 * its time, and it never sees a cookie, a header or a password.
 *
 * <p>One kind of file can be read without signing in, by a secret address that an account made for
 * its calendar: {@link org.waymark.staff.access.StaffRouter#feed}. Only accounts of our own have
 * one: of somebody in the office's directory nobody tells us when they leave.
 *
 * <p>Nothing is shared with the public side: another port, other paths, another cookie. This
 * package must not know what the console edits, nor anything of the people who ask for help.
 */
package org.waymark.staff.access;
