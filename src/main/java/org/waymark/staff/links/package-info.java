/**
 * Asks the web addresses that the knowledge base names whether they still answer.
 *
 * <p>Open first: {@link org.waymark.staff.links.LinkChecker}. It is polite: one address after the
 * other, with a pause, and no more than it needs of each. It asks nothing inside a private network.
 * When a round begins, by a button or by a timer, is not its business. It knows neither pages nor
 * the knowledge base.
 */
package org.waymark.staff.links;
