/**
 * What a measurement is told in: a figure with its spread, a table in Markdown, and the machine it
 * was taken on. Knows nothing of what is measured.
 *
 * <p>Open first: {@link org.waymark.benchmark.report.Figure}.
 */
package org.waymark.benchmark.report;
