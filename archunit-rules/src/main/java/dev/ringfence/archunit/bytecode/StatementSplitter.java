package dev.ringfence.archunit.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Finds the statements of a method. A statement begins and ends with an empty operand stack;
 * everything that is tied together by values on the stack is one. Three things have to be mended:
 *
 * <ul>
 *   <li>a conditional expression or {@code &&} as a value: its parts begin with an empty stack too,
 *       but leave a value that the same instruction takes;
 *   <li>a condition of several parts: javac marks the beginning of a statement with a line, and of
 *       a further part with none;
 *   <li>a switch expression: its arms are statements of their own, as they are in the source.
 * </ul>
 */
final class StatementSplitter {

  private final Flow flow;
  private final int[] depths;
  private final int[] parents;
  private final Map<Integer, Integer> switchOfArm = new HashMap<>();

  private StatementSplitter(Flow flow, Frame<?>[] frames) {
    this.flow = flow;
    this.depths = new int[flow.size()];
    this.parents = new int[flow.size()];
    for (int i = 0; i < flow.size(); i++) {
      depths[i] = frames[i] == null ? -1 : frames[i].getStackSize();
      parents[i] = i;
    }
  }

  /** The statement of every instruction, as the index of its first instruction. */
  static int[] split(Flow flow, Frame<?>[] frames) {
    StatementSplitter splitter = new StatementSplitter(flow, frames);
    splitter.joinAll();
    int[] result = new int[flow.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = splitter.find(i);
    }
    return result;
  }

  private void joinAll() {
    Map<Integer, List<Integer>> predecessors = predecessorsOfUsedValues();
    predecessors.forEach(
        (at, before) -> {
          if (before.size() == 1) {
            union(before.get(0), at);
          }
        });
    joinValuesOfConditions();
    predecessors.forEach(
        (at, before) -> {
          if (before.size() > 1) {
            join(at, before);
            joinValuesOfConditions();
          }
        });
    joinPartsOfConditions();
  }

  /**
   * For every instruction that begins with something on the stack, in order, where it comes from.
   */
  private Map<Integer, List<Integer>> predecessorsOfUsedValues() {
    Map<Integer, List<Integer>> result = new TreeMap<>();
    for (int i = 0; i < flow.size(); i++) {
      if (!flow.isReal(i) || depths[i] < 0) {
        continue;
      }
      for (int next : flow.successors(i)) {
        if (depths[next] > 0) {
          result.computeIfAbsent(next, key -> new ArrayList<>()).add(i);
        } else if (flow.isSwitch(i)) {
          switchOfArm.putIfAbsent(next, i);
        }
      }
    }
    return result;
  }

  private void join(int at, List<Integer> before) {
    Integer switching =
        before.stream()
            .map(each -> switchOfArm.get(find(each)))
            .filter(each -> each != null && each < at)
            .findFirst()
            .orElse(null);
    if (switching != null) {
      union(switching, at);
      joinConditionalsInArms(before);
    } else {
      before.forEach(each -> union(each, at));
    }
  }

  /** javac lets the branches of a conditional expression in an arm jump right behind the switch. */
  private void joinConditionalsInArms(List<Integer> before) {
    for (int i = flow.size() - 1; i >= 0; i--) {
      if (flow.isReal(i) && depths[i] >= 0 && flow.isConditionalJump(i)) {
        List<Integer> next = flow.successors(i);
        if (next.stream().allMatch(each -> isOneOf(before, each) && !flow.startsLine(each))) {
          union(next.get(0), next.get(1));
        }
      }
    }
  }

  private boolean isOneOf(List<Integer> instructions, int index) {
    return instructions.stream().anyMatch(each -> find(each) == find(index));
  }

  private void joinValuesOfConditions() {
    for (int i = flow.size() - 1; i >= 0; i--) {
      if (flow.isReal(i) && depths[i] >= 0 && flow.isConditionalJump(i)) {
        List<Integer> next = flow.successors(i);
        if (next.stream().map(this::find).distinct().count() == 1
            && next.stream().distinct().count() > 1) {
          union(i, next.get(0));
        }
      }
    }
  }

  private void joinPartsOfConditions() {
    Map<Integer, Integer> lasts = new HashMap<>();
    int before = -1;
    List<int[]> parts = new ArrayList<>();
    for (int i = flow.realFrom(0); i < flow.size(); i = flow.realFrom(i + 1)) {
      lasts.put(find(i), i);
      if (before >= 0
          && depths[i] == 0
          && flow.isConditionalJump(before)
          && !flow.startsLine(i)
          && find(before) != find(i)) {
        parts.add(new int[] {before, i});
      }
      before = i;
    }
    for (int[] part : parts) {
      if (flow.isConditionalJump(lasts.getOrDefault(find(part[1]), part[1]))) {
        union(part[0], part[1]);
      }
    }
  }

  private int find(int index) {
    int root = index;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int i = index; parents[i] != root; ) {
      int next = parents[i];
      parents[i] = root;
      i = next;
    }
    return root;
  }

  private void union(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
