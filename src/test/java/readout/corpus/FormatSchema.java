package readout.corpus;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import readout.corpus.Shape.Part;
import readout.model.PartialDate;

/** Makes schemas for editors from the records by which the loader reads. */
final class FormatSchema {

    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String YEAR_MONTH_OR_DAY = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

    private final SchemaGenerator generator;

    FormatSchema() {
        // Draft 7, since the YAML extension of common editors knows no newer one well.
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON)
            .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        config.forTypesInGeneral().withCustomDefinitionProvider(FormatSchema::scalar);
        config.forFields()
            .withPropertyNameOverrideResolver(field -> Shape.kebab(field.getDeclaredName()))
            .withDescriptionResolver(field -> field.isFakeContainerItemScope() ? null : key(field).value())
            .withStringMaxLengthResolver(field -> isText(field) ? key(field).longest() : null)
            .withStringPatternResolver(field -> isText(field) && key(field).slug() ? SLUG : null)
            .withArrayMinItemsResolver(field -> fewest(field))
            .withRequiredCheck(field -> isRequired(part(field)));
        generator = new SchemaGenerator(config.build());
    }

    String of(Type type, Type... parameters) {
        return generator.generateSchema(type, parameters).toPrettyString() + "\n";
    }

    private static @Nullable CustomDefinition scalar(
        ResolvedType type, SchemaGenerationContext context) {
        var schema = context.getGeneratorConfig().createObjectNode();
        var erased = type.getErasedType();
        if (erased == LocalDate.class) {
            return inline(text(schema, DAY));
        }
        if (erased == Instant.class) {
            return inline(schema.put("type", "string").put("format", "date-time"));
        }
        if (erased == PartialDate.class) {
            schema.putArray("anyOf").add(text(schema.objectNode(), YEAR_MONTH_OR_DAY))
                .addObject().put("type", "integer").put("minimum", 1000).put("maximum", 9999);
            return inline(schema);
        }
        if (!erased.isEnum()) {
            return null;
        }
        var words = schema.put("type", "string").putArray("enum");
        Arrays.stream(erased.getEnumConstants()).forEach(constant -> words.add(Scalars.wordFor((Enum<?>) constant)));
        return inline(schema);
    }

    private static ObjectNode text(ObjectNode schema, String pattern) {
        return schema.put("type", "string").put("pattern", pattern);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, CustomDefinition.DefinitionType.INLINE,
            CustomDefinition.AttributeInclusion.YES);
    }

    private static boolean isText(FieldScope field) {
        return field.getType().getErasedType() == String.class;
    }

    private static @Nullable Integer fewest(FieldScope field) {
        var atLeast = key(field).atLeast();
        return atLeast > 0 && !field.isFakeContainerItemScope() ? Integer.valueOf(atLeast) : null;
    }

    private static boolean isRequired(Part part) {
        return !part.optional() || part.key().atLeast() > 0;
    }

    private static Key key(FieldScope field) {
        return part(field).key();
    }

    private static Part part(FieldScope field) {
        var name = Shape.kebab(field.getDeclaredName());
        return Shape.of(field.getDeclaringType().getErasedType()).parts().stream()
            .filter(part -> part.name().equals(name))
            .findFirst()
            .orElseThrow();
    }
}
