/**
 * The history of the knowledge base: drafts, publishing, what changed, and undoing. It is a git
 * repository whose work tree is the folder that staff edit and the service reads, or a folder above
 * it.
 *
 * <p>Open first: {@link org.waymark.staff.history.KnowledgeHistory}. A draft is a branch; saving
 * commits to it and touches no file; publishing merges it and alone writes to the folder. Nothing
 * that anybody wrote is ever dropped: a branch that is withdrawn is kept under another name, a file
 * edited by hand is committed before anything is merged, and where two people changed the same
 * words both texts are given back.
 *
 * <p>It must not know the web, accounts, or how answers are found: who may do what, and whether a
 * draft is fit to be read by anyone, is handed in.
 */
package org.waymark.staff.history;
