package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.flow.EventFlow.Means;
import dev.ringfence.boundary.flow.EventFlow.Subscriber;
import dev.ringfence.boundary.flow.EventFlow.Subscription;
import dev.ringfence.boundary.rule.CallGraph.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subscriptions that statements open: by one call that takes the subscriber and its event, in
 * either order, or by a chain of calls that take the one and then the other.
 */
final class SubscriptionStatements {

  /** What a subscriber or an event may be passed as, when the code does not tell which. */
  private static final Set<String> TELLS_NOTHING =
      Set.of("java.lang.Class", "java.lang.Object", "java.lang.String");

  private final EventFamilies families;
  private final Program program;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final Map<Subscriber, List<Step>> lambdas = new LinkedHashMap<>();
  private boolean isComplete = true;

  SubscriptionStatements(Evidence evidence, EventFamilies families, Program program) {
    this.families = families;
    this.program = program;
    for (List<Reference> statement : evidence.statements()) {
      List<Reference> calls = statement.stream().filter(program::subscribes).toList();
      if (!calls.isEmpty()) {
        read(calls, statement.stream().anyMatch(program::takesCondition));
      }
    }
  }

  List<Subscription> subscriptions() {
    return subscriptions;
  }

  /** Subscribers that are lambdas or method references, with what they run. */
  Map<Subscriber, List<Step>> lambdas() {
    return lambdas;
  }

  /** Whether it is known of every statement who subscribes to what. */
  boolean isComplete() {
    return isComplete;
  }

  /** What a call means, still to be joined with the subscribers of its chain. */
  private record Target(Means means, String text, List<TypeName> events, Reference at) {}

  private void read(List<Reference> calls, boolean isConditional) {
    List<Subscriber> subscribers = new ArrayList<>();
    List<Target> targets = new ArrayList<>();
    for (Reference call : calls) {
      List<Subscriber> named = subscribersOf(call);
      if (!named.isEmpty() && !subscribers.isEmpty() && !targets.isEmpty()) {
        join(subscribers, targets, isConditional);
        subscribers.clear();
        targets.clear();
      }
      subscribers.addAll(named);
      targets.addAll(targetsOf(call));
      isComplete &= call.arguments().stream().noneMatch(this::isDynamic);
    }
    if (subscribers.isEmpty()) {
      subscribers.addAll(lambdasOf(calls));
    }
    join(subscribers, targets, isConditional);
    isComplete &= !subscribers.isEmpty() && !targets.isEmpty();
  }

  private void join(List<Subscriber> subscribers, List<Target> targets, boolean isConditional) {
    for (Subscriber subscriber : subscribers) {
      for (Target target : targets) {
        subscriptions.add(
            new Subscription(
                subscriber,
                target.means(),
                target.text(),
                target.events(),
                isConditional,
                target.at().from(),
                target.at().place()));
      }
    }
  }

  private List<Subscriber> subscribersOf(Reference call) {
    return call.arguments().stream()
        .flatMap(argument -> Stream.ofNullable(typeOf(argument)))
        .filter(type -> !type.isAbstract() && isSubscriber(type))
        .map(type -> DeclaredSubscribers.of(type, program))
        .toList();
  }

  private @Nullable TypeFacts typeOf(Argument argument) {
    TypeName name =
        argument instanceof Argument.ClassLiteral literal
            ? literal.type()
            : argument instanceof Argument.Instance instance ? instance.type() : null;
    return name == null || !name.isResolved() ? null : program.hierarchy().find(name);
  }

  private boolean isSubscriber(TypeFacts type) {
    return !SubscriberRole.of(type, program).isEmpty();
  }

  private List<Target> targetsOf(Reference call) {
    List<Target> byClass =
        call.arguments().stream()
            .filter(Argument.ClassLiteral.class::isInstance)
            .map(argument -> ((Argument.ClassLiteral) argument).type())
            .filter(this::isTarget)
            .map(type -> target(type, call))
            .toList();
    return byClass.isEmpty()
        ? call.arguments().stream()
            .filter(Argument.Text.class::isInstance)
            .map(argument -> named(((Argument.Text) argument).value(), call))
            .filter(target -> !target.events().isEmpty() || isMeantAsName(target.text(), call))
            .toList()
        : byClass;
  }

  private boolean isTarget(TypeName type) {
    TypeFacts facts = program.hierarchy().find(type);
    return families.isBase(type)
        || (facts != null && families.isEvent(type) && !isSubscriber(facts));
  }

  private Target target(TypeName type, Reference call) {
    return new Target(
        families.isConcrete(type) ? Means.EVENT : Means.FAMILY,
        type.qualifiedName(),
        families.isConcrete(type) ? List.of(type) : families.atOrBelow(type),
        call);
  }

  private Target named(String pattern, Reference call) {
    return new Target(Means.NAME, pattern, families.named(pattern), call);
  }

  /** Text may as well name a queue or a group. */
  private boolean isMeantAsName(String text, Reference call) {
    return !program.vocabulary().nameAnnotations().isEmpty()
        && (text.indexOf('*') >= 0 || call.arguments().size() == 1);
  }

  /** Whether an argument may be any subscriber, or any event. */
  private boolean isDynamic(Argument argument) {
    if (argument instanceof Argument.Text || argument instanceof Argument.Code) {
      return false;
    }
    if (argument instanceof Argument.ClassLiteral literal) {
      TypeFacts type = typeOf(argument);
      return !isTarget(literal.type()) && (type == null || !isSubscriber(type));
    }
    TypeName type = ((Argument.Instance) argument).type();
    TypeFacts facts = typeOf(argument);
    return TELLS_NOTHING.contains(type.qualifiedName())
        || type.packageName().equals("java.util")
        || program.vocabulary().subscriber(type.qualifiedName()) != null
        || !type.isResolved()
        || (facts != null && facts.isAbstract() && isSubscriber(facts));
  }

  /** A lambda without a subscriber beside it is the subscriber. */
  private List<Subscriber> lambdasOf(List<Reference> calls) {
    List<Subscriber> found = new ArrayList<>();
    for (Reference call : calls) {
      for (Argument argument : call.arguments()) {
        if (argument instanceof Argument.Code code) {
          TypeName type = call.from().type();
          Subscriber subscriber =
              new Subscriber(
                  type,
                  new Signature(type, call.from().name(), call.from().arity(), null, null),
                  program.territoryOf(type).label(),
                  code.place());
          lambdas.put(subscriber, CallGraph.stepsOf(code.calls()));
          found.add(subscriber);
        }
      }
    }
    return found;
  }
}
