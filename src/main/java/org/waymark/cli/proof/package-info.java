/**
 * The threat model, and the program that proves what of it can be proved.
 *
 * <p>Open first: {@link org.waymark.cli.proof.PrivacyProof}. It is run by {@code prove-privacy} and
 * by a test, part by part. Nothing of the service may know this package.
 */
package org.waymark.cli.proof;
