package org.waymark.knowledge;

import java.io.Serializable;
import java.util.List;

/**
 * What the understanding of one language is built from. No answer needs it, so it is read only when
 * something is built, checked or shown to staff.
 *
 * @param safety the danger rules; without any where there are none yet
 * @param safetyExamples messages labelled by the danger they show
 * @param messages messages labelled by the articles that answer them
 * @param outOfScope messages that have nothing to do with the service; English has them only
 */
public record TrainingData(
    SafetyRules safety,
    List<SafetyExample> safetyExamples,
    List<LabelledMessage> messages,
    List<String> outOfScope)
    implements Serializable {}
