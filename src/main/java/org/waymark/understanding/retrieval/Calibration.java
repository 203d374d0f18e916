package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.List;

/**
 * Turns scores into a probability: how often an answer with such scores was right. A logistic
 * regression on the best score and on its lead over the second, fitted on examples that were
 * answered by a model trained without them.
 */
final class Calibration implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int STEPS = 60;

  /** Keeps the fit sensible where a knowledge base has only a handful of examples. */
  private static final double RIDGE = 1e-2;

  private static final int TERMS = 3;
  private static final double LEAST = 1e-4;

  private final double[] weights;

  /** The best score, its lead over the second, and whether the best was right. */
  record Trial(double best, double lead, boolean right) {}

  private Calibration(double[] weights) {
    this.weights = weights;
  }

  /** Fits by Newton's method; a handful of trials is enough. */
  static Calibration fit(List<Trial> trials) {
    double[] w = new double[TERMS];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[TERMS];
      double[][] hessian = new double[TERMS][TERMS];
      for (Trial trial : trials) {
        double[] x = terms(trial.best, trial.lead);
        double p = logistic(dot(w, x));
        for (int i = 0; i < TERMS; i++) {
          gradient[i] += ((trial.right ? 1 : 0) - p) * x[i];
          for (int j = 0; j < TERMS; j++) {
            hessian[i][j] += p * (1 - p) * x[i] * x[j];
          }
        }
      }
      for (int i = 0; i < TERMS; i++) {
        gradient[i] -= RIDGE * w[i];
        hessian[i][i] += RIDGE;
      }
      double[] move = solve(hessian, gradient);
      for (int i = 0; i < TERMS; i++) {
        w[i] += move[i];
      }
    }
    return new Calibration(w);
  }

  /** How often the best is right, from 0 to 1. */
  double confidence(double best, double lead) {
    return logistic(dot(weights, terms(best, lead)));
  }

  private static double[] terms(double best, double lead) {
    double p = Math.min(1 - LEAST, Math.max(LEAST, best));
    return new double[] {1, Math.log(p / (1 - p)), lead};
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** Solves by elimination; the ridge keeps the system well-posed. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int row = i + 1; row < n; row++) {
        double factor = a[row][i] / a[i][i];
        for (int j = i; j < n; j++) {
          a[row][j] -= factor * a[i][j];
        }
        b[row] -= factor * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int j = i + 1; j < n; j++) {
        sum -= a[i][j] * x[j];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }
}
