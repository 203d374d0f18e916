/**
 * The threat model, and the program that proves what of it can be proved.
 *
 * <p>Open first: {@link org.waymark.cli.proof.PrivacyProof}. It is run by {@code prove-privacy}
 * and, part by part, by a test. Nothing of the service may know this package; it ships with the
 * service, so that an operator can prove the very jar that runs.
 *
 * <h2>Who might learn what</h2>
 *
 * The secret is that a certain person asked, more than what they asked.
 *
 * <ul>
 *   <li><b>Somebody who holds the phone or sits at the computer</b> (a partner, a boss): the thread
 *       on the handset, the browser's history, what is on the screen. From us they learn nothing:
 *       "who is this?" gets everybody the same answer, the page has a quick way out, the state of a
 *       chat goes when the page goes. Within 20 minutes of a text, the same phone writing a digit
 *       gets the choice that was offered last: a title of an article, never words.
 *   <li><b>Somebody who pays the bill, or gets it</b>: our number. We cannot prevent it.
 *   <li><b>The phone company and whoever may ask it</b>: numbers, times, and while it carries them
 *       the words: SMS is not encrypted. We cannot prevent it.
 *   <li><b>Twilio and whoever may ask it</b>: numbers, times, words, for as long as it keeps them.
 *       Redaction and deletion shorten that; its own limited copies remain for a time, in backups
 *       for up to 30 days. We cannot prevent it, and say so.
 *   <li><b>Meta and whoever may ask it, of those who write by WhatsApp</b>: numbers, times, and
 *       words, for it decrypts them to hand them on and says that it keeps them for up to 30 days;
 *       deleting at Twilio does not reach them. We cannot prevent it: WhatsApp is off unless the
 *       operator turns it on, and then a page says so ({@code /whatsapp}).
 *   <li><b>Somebody on the network</b>: with HTTPS in front, that a browser reached our address,
 *       how much was sent and when; without it, everything. HTTPS is the operator's.
 *   <li><b>The operator, and whoever seizes the machine's disks, logs or backups</b>: nothing. No
 *       file is written, no log names a request, no figure shows a single message.
 *   <li><b>Whoever holds the running machine</b> (root, a hypervisor, a memory dump): the messages
 *       being answered at that moment; for 20 minutes ids of articles and an area under a keyed
 *       hash of the number, with the key beside it in memory, so that UK numbers could be tried
 *       out; for an hour that such a hash wrote at all; and whatever memory that was given back
 *       still holds, see below. We cannot prevent it.
 *   <li><b>Whoever listens between several machines</b>, where there are several: how many there
 *       are, when some keyed name changes, and which version of the answers each serves. All that
 *       is put into their common memory is encrypted before (AES-GCM), names are keyed hashes, and
 *       nothing of it is on any disk. Whoever also knows the cluster's secret can unwrap the key of
 *       the day from what crossed, and so try out numbers and read ids of articles. Whoever reaches
 *       the ports with the name of the cluster can join it and change or drop what is there, but
 *       not read it. A network of their own is the operator's ({@code src/deploy}).
 *   <li><b>Whoever reads health or metrics</b>: batches of ten, by channel and outcome, each begun
 *       at a secret number, shown once an hour.
 *   <li><b>Staff, where there is a console</b>: figures of weeks that are over, in tens, by
 *       outcome, article, language, channel, and by words of our own English texts in messages that
 *       were not understood; see {@code org.waymark.staff.figures}. Whoever holds the running
 *       machine can see the counts that are not full yet.
 *   <li><b>A stranger on the internet</b>: nothing of others. Answers are the same for everybody;
 *       errors quote nothing; a forged webhook gets 403. Limits keep a flood from spending the
 *       budget, and danger is answered beyond every limit.
 *   <li><b>Who can change this program, its libraries or the knowledge base</b>: everything from
 *       then on. Reviews, the list of parts (SBOM) and the reproducible jar are for that.
 * </ul>
 *
 * <h2>What the proof searches, and what it cannot see</h2>
 *
 * Logs at every level that the settings of logging let through, standard output, every file below
 * the working and the temporary folder, metrics, health, all answers, what another visitor gets,
 * thread dumps, the memory of conversations, what goes out to Twilio, connections that the service
 * opened, and the heap once all that is remembered has expired and after Twilio's lists were read.
 * It found Jackson's buffers and table of field names (ours, and those of Twilio's SDK), Lucene's
 * reader by thread and Netty's list of form headers, all now emptied or gone round.
 *
 * <p>The heap dump holds what is alive. Java does not overwrite memory that it gives back, neither
 * on the heap nor in Netty's buffers beside it: words can stand there until something else is
 * written over them. That cannot be mended from inside Java. What helps: no swap, no core dumps, no
 * crash reports (the image sets {@code -XX:-CreateCoredumpOnCrash -XX:ErrorFile=/dev/null}), no
 * heap dump on a full heap, and nobody else on the machine. An operator who sets a library's own
 * logger to debug by name logs what that library sees; no general level does.
 */
package org.waymark.cli.proof;
