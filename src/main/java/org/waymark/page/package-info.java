/**
 * What pages are made of, whoever reads them: templates, GOV.UK Frontend's style, files of the
 * program.
 *
 * <p>Open first: {@link org.waymark.page.Templates}. The public pages and those of the staff use
 * it, and share nothing else: it knows neither of them, no route, cookie or session.
 */
package org.waymark.page;
