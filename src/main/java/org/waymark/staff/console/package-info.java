/**
 * The pages on which staff keep the answers true: lists, previews, forms, drafts and their
 * consequences, publishing, history and undoing.
 *
 * <p>Open first: {@link org.waymark.staff.console.StaffConsole}, which lists every page. What a
 * form edits is a {@link org.waymark.staff.console.Target}; what all pages share is the {@link
 * org.waymark.staff.console.Desk}. What is not there yet is begun by a {@code NewThing}. Every
 * change goes into a draft of {@code staff.history}; nothing here writes a file.
 *
 * <p>It must not know how people sign in, nor anything of those who ask for help: there is no
 * message of theirs to be shown.
 */
package org.waymark.staff.console;
