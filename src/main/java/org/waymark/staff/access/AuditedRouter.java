package org.waymark.staff.access;

/**
 * Writes every action of other packages into the audit log, so that none is forgotten: who, and the
 * paths, which hold ids. A form that comes back with its mistakes did nothing and is not written
 * down; nor is reading.
 */
final class AuditedRouter implements StaffRouter {
  private final StaffRouter router;
  private final AuditLog audit;

  AuditedRouter(StaffRouter router, AuditLog audit) {
    this.router = router;
    this.audit = audit;
  }

  @Override
  public void get(String path, StaffPage page, Role... anyOf) {
    router.get(path, page, anyOf);
  }

  @Override
  public void post(String path, StaffPage page, Role... anyOf) {
    router.post(path, request -> audited(request, page.answer(request)), anyOf);
  }

  private StaffAnswer audited(StaffRequest request, StaffAnswer answer) {
    if (answer instanceof StaffAnswer.Elsewhere elsewhere) {
      String from = shown(request.path());
      String to = shown(elsewhere.path());
      audit.add(request.account(), "did", from.equals(to) ? from : from + ", came to " + to);
    }
    return answer;
  }

  /** Without what stands behind a question mark: it may be what somebody wrote. */
  private static String shown(String path) {
    return path.replaceFirst("^/staff/", "").replaceFirst("\\?.*", "");
  }
}
