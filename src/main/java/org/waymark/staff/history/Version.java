package org.waymark.staff.history;

import java.time.Instant;

/**
 * The knowledge base as it stood once it was published.
 *
 * @param id the id of the commit, 40 hexadecimal digits
 * @param at when it was published
 * @param author who wrote it
 * @param approver who published it; the author, where one person may do both
 * @param reason why, in one line
 */
public record Version(String id, Instant at, Person author, Person approver, String reason) {}
