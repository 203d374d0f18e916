/**
 * What a draft would do to the people who write to us, before anyone reads it; and what has grown
 * old.
 *
 * <p>Open first: {@link org.waymark.staff.review.Reviewer}. It holds two snapshots beside each
 * other, the one that is served and one made of the draft, and asks both every message that the
 * knowledge base itself holds. It knows nothing of git, accounts or the web.
 */
package org.waymark.staff.review;
