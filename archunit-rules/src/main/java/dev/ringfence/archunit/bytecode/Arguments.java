package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Reference.Argument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds what is handed to a call. */
final class Arguments {

  private final CompiledClass compiled;
  private final MethodCode code;
  private final int call;
  private final Set<Handed> found = new LinkedHashSet<>();

  private Arguments(CompiledClass compiled, MethodCode code, int call) {
    this.compiled = compiled;
    this.code = code;
    this.call = call;
  }

  /** All that may reach a call; a conditional expression hands over both. */
  static List<Handed> of(CompiledClass compiled, MethodCode code, int index, String descriptor) {
    Arguments arguments = new Arguments(compiled, code, index);
    int count = Type.getArgumentTypes(descriptor).length;
    for (int i = count - 1; i >= 0; i--) {
      arguments.add(code.stackAt(index, i));
    }
    return new ArrayList<>(arguments.found);
  }

  /** The lambdas and method references that are handed to a call, alone or in an array. */
  static Set<Origin.Function> functions(MethodCode code, int index, String descriptor) {
    Set<Origin.Function> functions = new LinkedHashSet<>();
    for (int i = Type.getArgumentTypes(descriptor).length - 1; i >= 0; i--) {
      for (Origin origin : code.stackAt(index, i).origins()) {
        if (origin instanceof Origin.NewArray array) {
          elements(code, array).forEach(element -> addFunctions(element, functions));
        }
      }
      addFunctions(code.stackAt(index, i), functions);
    }
    return functions;
  }

  private static void addFunctions(OriginValue value, Set<Origin.Function> functions) {
    for (Origin origin : value.origins()) {
      if (origin instanceof Origin.Function function) {
        functions.add(function);
      }
    }
  }

  private void add(OriginValue value) {
    value.origins().stream().sorted(Comparator.comparing(Object::toString)).forEach(this::add);
  }

  private void add(Origin origin) {
    if (origin instanceof Origin.Text text) {
      add(new Argument.Text(text.value()));
    } else if (origin instanceof Origin.ClassLiteral literal) {
      if (literal.type().getSort() == Type.OBJECT) {
        add(new Argument.ClassLiteral(Names.typeName(literal.type().getInternalName())));
      }
    } else if (origin instanceof Origin.Created created) {
      addInstance(created.type());
    } else if (origin instanceof Origin.Instance instance) {
      addInstance(instance.type());
    } else if (origin instanceof Origin.Function function) {
      found.add(BodyCalls.madeBy(compiled, code.flow(), function.instruction(), call));
    } else if (origin instanceof Origin.NewArray array) {
      elements(code, array).forEach(this::add);
    }
  }

  private void add(Argument argument) {
    found.add(new Handed.Value(argument));
  }

  private void addInstance(Type type) {
    if (type.getSort() == Type.OBJECT) {
      add(new Argument.Instance(Names.typeName(type.getInternalName())));
    }
  }

  /** The elements of an array that was made for the call, as for a variable number of arguments. */
  private static List<OriginValue> elements(MethodCode code, Origin.NewArray array) {
    Flow flow = code.flow();
    List<OriginValue> elements = new ArrayList<>();
    for (int i = 0; i < flow.size(); i++) {
      if (flow.at(i).getOpcode() == Opcodes.AASTORE
          && code.isReachable(i)
          && code.stackAt(i, 2).origins().contains(array)) {
        elements.add(code.stackAt(i, 0));
      }
    }
    return elements;
  }
}
