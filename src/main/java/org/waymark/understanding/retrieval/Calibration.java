package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.List;

/**
 * Turns scores into a confidence: how often an answer with such scores was right. A logistic
 * regression on the best score and its lead, fitted on examples that were answered as if they were
 * not there.
 */
final class Calibration implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int STEPS = 60;
  private static final double RIDGE = 1e-3;

  private final double[] weights;

  /** The best score, its lead over the second, and whether the best was right. */
  record Trial(double best, double lead, boolean right) {}

  private Calibration(double[] weights) {
    this.weights = weights;
  }

  /** Fits by Newton's method; a handful of trials is enough. */
  static Calibration fit(List<Trial> trials) {
    double[] w = new double[3];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[3];
      double[][] hessian = new double[3][3];
      for (Trial trial : trials) {
        double[] x = features(trial.best, trial.lead);
        double p = logistic(dot(w, x));
        for (int i = 0; i < 3; i++) {
          gradient[i] += ((trial.right ? 1 : 0) - p) * x[i];
          for (int j = 0; j < 3; j++) {
            hessian[i][j] += p * (1 - p) * x[i] * x[j];
          }
        }
      }
      for (int i = 0; i < 3; i++) {
        gradient[i] -= RIDGE * w[i];
        hessian[i][i] += RIDGE;
      }
      double[] move = solve(hessian, gradient);
      for (int i = 0; i < 3; i++) {
        w[i] += move[i];
      }
    }
    return new Calibration(w);
  }

  double confidence(double best, double lead) {
    return logistic(dot(weights, features(best, lead)));
  }

  private static double[] features(double best, double lead) {
    return new double[] {1, Math.sqrt(Math.max(0, best)), best <= 0 ? 0 : lead / best};
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** Solves a 3 by 3 system by elimination; the ridge keeps it well-posed. */
  private static double[] solve(double[][] a, double[] b) {
    for (int i = 0; i < 3; i++) {
      for (int row = i + 1; row < 3; row++) {
        double factor = a[row][i] / a[i][i];
        for (int j = i; j < 3; j++) {
          a[row][j] -= factor * a[i][j];
        }
        b[row] -= factor * b[i];
      }
    }
    double[] x = new double[3];
    for (int i = 2; i >= 0; i--) {
      double sum = b[i];
      for (int j = i + 1; j < 3; j++) {
        sum -= a[i][j] * x[j];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }
}
