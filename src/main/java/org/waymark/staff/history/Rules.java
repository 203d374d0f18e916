package org.waymark.staff.history;

import java.util.List;
import java.util.function.Function;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Problem;

/**
 * What must be true before anything is published.
 *
 * @param twoMustAgree whether somebody who wrote none of it must publish it
 * @param problems finds what is wrong with files; what has problems is not published
 */
public record Rules(boolean twoMustAgree, Function<KnowledgeFiles, List<Problem>> problems) {}
