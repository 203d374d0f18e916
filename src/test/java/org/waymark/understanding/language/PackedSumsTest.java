package org.waymark.understanding.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedSumsTest {
  private static final int ROWS = 50;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 27, 31})
  void addsWhatAddingOneByOneAdds(int columns) {
    Random random = new Random(columns);
    int[][] numbers = new int[ROWS][columns];
    PackedSums packed = new PackedSums(ROWS, columns);
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < columns; column++) {
        numbers[row][column] = random.nextInt(255) - 127;
        packed.set(row, column, numbers[row][column]);
      }
    }
    int[] rows = random.ints(3_000, 0, ROWS).toArray();
    int[] expected = new int[columns];
    for (int row : rows) {
      for (int column = 0; column < columns; column++) {
        expected[column] += numbers[row][column];
      }
    }
    assertArrayEquals(expected, packed.sums(rows));
  }

  @ParameterizedTest
  @ValueSource(ints = {-127, 127})
  void extremesSpillIntoNoNeighbour(int extreme) {
    PackedSums packed = new PackedSums(1, 9);
    packed.set(0, 3, extreme);
    assertArrayEquals(
        new int[] {0, 0, 0, 1_000 * extreme, 0, 0, 0, 0, 0}, packed.sums(new int[1_000]));
  }

  @Test
  void whatIsTooLargeIsCutOff() {
    PackedSums packed = new PackedSums(1, 2);
    packed.set(0, 0, 1_000);
    packed.set(0, 1, -1_000);
    assertArrayEquals(new int[] {127, -127}, packed.sums(new int[] {0}));
  }

  @Test
  void noRowsAddUpToNothing() {
    assertArrayEquals(new int[] {0, 0, 0}, new PackedSums(4, 3).sums(new int[0]));
  }
}
