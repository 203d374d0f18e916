package org.waymark.staff.access;

/** A page or an action: runs on a worker thread, several at a time. */
@FunctionalInterface
public interface StaffPage {
  /**
   * Answers a request.
   *
   * @throws Exception what nobody foresaw: the person gets an error page, and the log the class of
   *     the exception, never its message
   */
  StaffAnswer answer(StaffRequest request) throws Exception;
}
