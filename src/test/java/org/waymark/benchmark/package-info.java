/**
 * What a reply costs, measured by JMH: the whole and each part, beside a plain Lucene search over
 * the same questions as the yardstick. Never part of the tests, because figures of time depend on
 * the machine and on who else uses it; figures of one run can be compared with each other.
 *
 * <p>The whole service beside a bare route, its start, its memory and its growth are measured in
 * {@code org.waymark.benchmark.measure}.
 *
 * <p>What the profile showed of a request by words alone (Java Flight Recorder on a warm server; a
 * sample every 20 ms):
 *
 * <ul>
 *   <li>chat, before: understanding 28 in 100, danger rules 13 of these, the language 11, laying
 *       out the answer 21 (half of it Markdown to plain text, done anew for each reply), writing
 *       JSON and sending 17, naming the sender for the limits 5
 *   <li>SMS, before: understanding 65 in 100 (danger rules 28, features 20, ranking 14), the
 *       language 13, TwiML 3, the signature less than 1
 *   <li>helped: rendering each web answer once, names of days kept, a key for names made ready
 *       once; with each word looked up once for the danger rules, which is left for another day, a
 *       chat request went from 792 to 532 us of processor, SMS from 948 to 789
 *   <li>did not matter: collecting garbage (4 ms at a time, 1 in 100 of the time, with 82 MB of
 *       young heap); the check against the API's contract; the signature
 *   <li>still to be had: the sums over all labels and languages (a fifth of an SMS request), which
 *       Java 17 does one number at a time because it does not turn bytes into floats in vectors
 *   <li>a server is warm only after a minute of load: until then the compiler takes as much as the
 *       requests do
 * </ul>
 *
 * <p>Open first: {@link org.waymark.benchmark.ReplyBenchmark}. Run it with {@code mvn -q
 * test-compile exec:exec@benchmark}.
 */
package org.waymark.benchmark;
