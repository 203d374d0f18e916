/**
 * What staff learn from the people who write, without reading them: figures of whole weeks, and a
 * page and a file to see them by.
 *
 * <p>Open first: {@link org.waymark.staff.figures.Figures}. The counting is {@link
 * org.waymark.service.WeeklyCounts}, which hands out full batches of ten only; nothing of a message
 * ever comes here.
 *
 * <p><b>What is kept.</b> Weeks stand in {@code figures.json} of the staff folder, because a change
 * is seen only beside the weeks before it, and a service is started anew more often than that. The
 * file is written when a week is over or the service is stopped, never when a message comes, and
 * holds no count under ten. The counts that are not full are in memory alone, and are forgotten
 * with the week. A crash loses what was counted since the last of these moments; that is cheaper
 * than a file that tells at what hour something was asked. After two years a week is deleted.
 *
 * <p><b>What is shown.</b> Weeks that are over, each table by itself. There are no totals and no
 * tables of two things at once: by them what is hidden could be worked out. Why the least that can
 * be missing is always a multiple of ten is said at {@link org.waymark.service.WeeklyCounts}. What
 * remains: somebody who writes nine messages of one kind themselves may see a tenth. Their own are
 * counted like others, for nobody knows who wrote.
 *
 * <p>It must not know messages, contexts, numbers or addresses of people.
 */
package org.waymark.staff.figures;
