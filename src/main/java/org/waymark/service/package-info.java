/**
 * What runs the conversation: settings, the HTTP servers, the memory of SMS conversations, limits,
 * batched counts, health, and the loading of knowledge while running.
 *
 * <p>Open first: {@link org.waymark.service.Answers}. Packages that see a person's words have no
 * logger; this package logs codes and exception classes only, never a message of an exception,
 * because those quote input.
 *
 * <p>A number about people's use leaves through {@code Batches} only, which shows full tens: for
 * whoever runs the service by {@link org.waymark.service.UsageCounts}, for staff by {@link
 * org.waymark.service.WeeklyCounts}.
 *
 * <p>Nothing about a person is kept longer than it takes to answer, but for the context of an SMS
 * conversation: ids, in memory, for 20 minutes, under a keyed hash ({@link
 * org.waymark.service.SenderKeys}). What may lie in the memory of several machines instead is
 * behind {@link org.waymark.service.Shared}; this package does not know how.
 */
package org.waymark.service;
