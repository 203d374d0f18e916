package org.waymark.staff.console;

import java.util.List;
import java.util.Set;
import org.waymark.staff.access.Role;
import org.waymark.staff.access.StaffRouter;
import org.waymark.staff.access.StaffRoutes;

/** Every page of the console, and who may see it. */
public final class StaffConsole implements StaffRoutes {
  private static final Role[] WRITERS = {Role.EDITOR, Role.TRANSLATOR};

  private final HomePage home;
  private final SearchPage search;
  private final ArticlePages articles;
  private final ContactPages contacts;
  private final ListPages lists;
  private final Starting starting;
  private final NewPages begin;
  private final EditPages edit;
  private final DraftPages drafts;
  private final PublishPages publishing;
  private final TryPage talk;
  private final HistoryPages history;
  private final Calendar calendar;
  private final TranslationPages translations;
  private final LinkPages linkPages;

  /**
   * @param links asks web addresses whether they still answer
   */
  public StaffConsole(Desk desk, LinkRounds links) {
    Previews previews = new Previews(desk);
    ConsequenceView consequences = new ConsequenceView(desk);
    starting = new Starting(desk);
    begin = new NewPages(desk, starting);
    home = new HomePage(desk, links);
    search = new SearchPage(desk);
    articles = new ArticlePages(desk, previews, starting);
    contacts = new ContactPages(desk, starting);
    lists = new ListPages(desk, starting);
    edit = new EditPages(desk, previews, new Checks());
    drafts = new DraftPages(desk, consequences);
    publishing = new PublishPages(desk, drafts);
    talk = new TryPage(desk, consequences);
    history = new HistoryPages(desk);
    calendar = new Calendar(desk);
    linkPages = new LinkPages(desk, links);
    translations = new TranslationPages(desk, starting);
  }

  @Override
  public List<Link> links() {
    return List.of(
        new Link("/staff/articles", "Answers", Set.of()),
        new Link("/staff/contacts", "Contacts", Set.of()),
        new Link("/staff/places", "Places", Set.of()),
        new Link("/staff/dangers", "Danger", Set.of()),
        new Link("/staff/phrases", "Phrases", Set.of()),
        new Link("/staff/translations", "Languages", Set.of()),
        new Link("/staff/drafts", "Changes", Set.of()),
        new Link("/staff/history", "History", Set.of()),
        new Link("/staff/files", "Files", Set.of()));
  }

  @Override
  public void mount(StaffRouter router) {
    router.get("/staff", home::show);
    router.get("/staff/search", search::show);
    router.get("/staff/overdue.ics", calendar::file);
    router.feed("due.ics", calendar::file);
    router.get("/staff/articles", articles::list);
    router.get("/staff/articles/new", begin::article, Role.EDITOR);
    router.post("/staff/articles/new", begin::beginArticle, Role.EDITOR);
    router.get("/staff/articles/:id", articles::show);
    router.get("/staff/contacts", contacts::list);
    router.get("/staff/contacts/new", begin::contact, Role.EDITOR);
    router.post("/staff/contacts/new", begin::beginContact, Role.EDITOR);
    router.get("/staff/contacts/:id", contacts::show);
    router.post("/staff/contacts/:id/confirm", contacts::confirm, Role.EDITOR);
    router.get("/staff/places", lists::places);
    router.get("/staff/dangers", lists::dangers);
    router.get("/staff/phrases", lists::phrases);
    router.get("/staff/files", lists::files);
    router.get("/staff/links", linkPages::show);
    router.post("/staff/links", linkPages::check, Role.EDITOR);
    router.get("/staff/translations", translations::list);
    router.get("/staff/translations/:language", translations::show);
    router.get("/staff/drafts", drafts::list);
    router.post("/staff/drafts", starting::start, WRITERS);
    router.get("/staff/drafts/:draft", drafts::show);
    router.get("/staff/drafts/:draft/edit", edit::form, WRITERS);
    router.post("/staff/drafts/:draft/edit", edit::save, WRITERS);
    router.get("/staff/drafts/:draft/try", talk::ask);
    router.post("/staff/drafts/:draft/try", talk::ask);
    router.post("/staff/drafts/:draft/propose", drafts::propose, WRITERS);
    router.post("/staff/drafts/:draft/give-back", drafts::giveBack, Role.APPROVER);
    router.post("/staff/drafts/:draft/withdraw", drafts::withdraw, WRITERS);
    router.post("/staff/drafts/:draft/bring-back", drafts::bringBack, WRITERS);
    router.post("/staff/drafts/:draft/publish", publishing::publish, Role.APPROVER);
    router.post("/staff/drafts/:draft/update", publishing::update, WRITERS);
    router.get("/staff/history", history::list);
    router.get("/staff/history/:version", history::show);
    router.post("/staff/history/:version/restore", history::restore, Role.EDITOR);
  }
}
