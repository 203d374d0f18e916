package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.understanding.retrieval.Calibration.Trial;

class CalibrationTest {
  /** The higher the best score and its lead, the oftener the answer is right. */
  private static Calibration fitted() {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int tier = i / 20;
      double best = (i % 20) / 20.0;
      double lead = best * tier / 20.0;
      trials.add(new Trial(best, lead, (i * 7) % 20 < best * 10 + lead * 10));
    }
    return Calibration.fit(trials);
  }

  @Test
  void isSurerOfAHigherScore() {
    Calibration calibration = fitted();
    assertTrue(calibration.confidence(0.8, 0.4) > calibration.confidence(0.3, 0.15));
  }

  @Test
  void isSurerOfALongerLead() {
    Calibration calibration = fitted();
    assertTrue(calibration.confidence(0.6, 0.5) > calibration.confidence(0.6, 0.01));
  }

  @Test
  void saysHowOftenSuchAnAnswerWasRight() {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      trials.add(new Trial(0.5, 0.1, i < 70));
    }
    assertEquals(0.7, Calibration.fit(trials).confidence(0.5, 0.1), 0.01);
  }

  @Test
  void staysFiniteWhenEveryTrialWasRight() {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      trials.add(new Trial(i / 50.0, i / 100.0, true));
    }
    double confidence = Calibration.fit(trials).confidence(0.5, 0.25);
    assertTrue(confidence > 0.9 && confidence <= 1, () -> "" + confidence);
  }

  @Test
  void isUndecidedWithoutTrials() {
    assertEquals(0.5, Calibration.fit(List.of()).confidence(0.9, 0.9), 1e-9);
  }

  @Test
  void bearsScoresThatCannotBe() {
    double confidence = fitted().confidence(-1, -1);
    assertTrue(confidence >= 0 && confidence <= 1, () -> "" + confidence);
  }
}
