/**
 * How well are messages understood? Figures from answers and the labels they should have had, and a
 * report of them in Markdown.
 *
 * <p>Open first: {@link org.waymark.evaluation.Scoring}, then {@link
 * org.waymark.evaluation.Report}. Nothing here understands anything itself: it is given what was
 * found and what was right.
 */
package org.waymark.evaluation;
