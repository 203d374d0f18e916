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
 *       once, each word looked up once for the danger rules: a chat request went from 792 to 532 us
 *       of processor, SMS from 948 to 789
 *   <li>helped the start: words of rules, labels and examples in arrays (855,000 objects to read
 *       became 482,000), and reading the texts while the compiled answers are read
 *   <li>did not matter: collecting garbage (4 ms at a time, 1 in 100 of the time, with 82 MB of
 *       young heap); the check against the API's contract; the signature
 *   <li>still to be had: the sums over all labels and languages (a fifth of an SMS request), which
 *       Java 17 does one number at a time because it does not turn bytes into floats in vectors
 *   <li>grows too fast: training and ranking look at every article for every feature, so the time
 *       to build grows with the square of the articles and a reply with their number; beyond some
 *       thousand articles the ranker needs a first pass that picks candidates
 *   <li>a server is warm only after a minute of load: until then the compiler takes as much as the
 *       requests do
 * </ul>
 *
 * <p>Open first: {@link org.waymark.benchmark.ReplyBenchmark}. Run it with {@code mvn -q
 * test-compile exec:exec@benchmark}.
 */
package org.waymark.benchmark;
