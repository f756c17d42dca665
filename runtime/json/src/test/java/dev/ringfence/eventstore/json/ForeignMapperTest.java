package dev.ringfence.eventstore.json;

import static dev.ringfence.eventstore.json.Events.quoted;
import static dev.ringfence.eventstore.json.Events.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.ringfence.eventstore.Event;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A mapper that an application has set up for its web pages. */
class ForeignMapperTest {

  interface Money {}

  record Euros(long cents) implements Money {
    @Override
    public String toString() {
      return "EUR " + cents;
    }
  }

  private static final class MoneyReader extends FromStringDeserializer<Money> {
    private static final long serialVersionUID = 1L;

    MoneyReader() {
      super(Money.class);
    }

    @Override
    protected Money _deserialize(String text, DeserializationContext context) {
      return new Euros(Long.parseLong(text.substring(4)));
    }
  }

  record PaidEvent(long orderId, Money amount, @Nullable String paymentNote) implements Event {}

  private static JsonMapper lenient() {
    SimpleModule money = new SimpleModule("money");
    money.addSerializer(Money.class, new ToStringSerializer(Money.class));
    money.addDeserializer(Money.class, new MoneyReader());
    return JsonMapper.builder()
        .addModule(money)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .serializationInclusion(JsonInclude.Include.ALWAYS)
        .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.NONE)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
        .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_JAVA_COMMENTS)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .activateDefaultTyping(LaissezFaireSubTypeValidator.instance)
        .build();
  }

  private final EventJson json = EventJson.using(lenient());

  @Test
  void givesItsTypesAndNothingElse() {
    PaidEvent event = new PaidEvent(1, new Euros(5), null);
    String written = quoted("{'orderId':1,'amount':'EUR 5'}");
    assertThat(json.write(event)).isEqualTo(written);
    assertThat(json.read(type(PaidEvent.class), written)).isEqualTo(event);
  }

  @Test
  void doesNotMakeTheReaderLenient() {
    for (String refused :
        new String[] {
          "{'orderId':1,'amount':'EUR 5','more':1}",
          "{'order_id':1,'amount':'EUR 5'}",
          "{'orderid':1,'amount':'EUR 5'}",
          "{'orderId':'1','amount':'EUR 5'}",
          "{'orderId':1,'amount':'EUR 5'} /* */",
          "{'orderId':1}",
        }) {
      assertThatExceptionOfType(EventJsonException.class)
          .isThrownBy(() -> json.read(type(PaidEvent.class), quoted(refused)));
    }
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> json.read(type(PaidEvent.class), "{'orderId':1,'amount':'EUR 5'}"));
  }

  @Test
  void staysAsItWas() throws IOException {
    JsonMapper base = lenient();
    PaidEvent event = new PaidEvent(1, new Euros(5), null);
    String before = base.writeValueAsString(event);
    EventJson unused = EventJson.using(base);
    assertThat(lenient().writeValueAsString(event)).isEqualTo(before);
    assertThat(base.rebuild().build().writeValueAsString(event)).isEqualTo(before);
    assertThat(base.readTree("{'a':1}").get("a").asInt()).isEqualTo(1);
  }
}
