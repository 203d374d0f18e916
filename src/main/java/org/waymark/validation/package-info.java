/**
 * Is a knowledge base fit to serve? It is compiled, made ready to answer, and tried out.
 *
 * <p>Open first: {@link org.waymark.validation.SnapshotBuilder}. What can be seen in one file is
 * found by {@code org.waymark.knowledge}; here stand the rules that need answers: an SMS that is
 * too long once its contacts are filled in, a danger rule whose own example it does not match. What
 * a person must still do before going live is {@link org.waymark.validation.LaunchList}.
 */
package org.waymark.validation;
