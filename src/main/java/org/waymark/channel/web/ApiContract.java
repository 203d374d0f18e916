package org.waymark.channel.web;

import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.OpenAPIVersion;
import io.vertx.openapi.contract.impl.OpenAPIContractImpl;
import io.vertx.openapi.impl.OpenAPIFormatValidator;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.waymark.page.Resources;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The OpenAPI contract of the API, from the program's own {@code openapi.yaml}.
 *
 * <p>{@code OpenAPIContract.from} is not used here: it holds every contract against the whole
 * schema of OpenAPI, which costs ten times as long, and unpacks that schema to disk. A test does so
 * once at build time, which is as good for a file that cannot change.
 */
final class ApiContract {
  /** The only operation: answer a message. */
  static final String ANSWER = "answer";

  private ApiContract() {}

  /** The contract as people read it. */
  static String yaml() {
    return new String(Resources.bytes("/openapi.yaml"), StandardCharsets.UTF_8);
  }

  /** The contract as values, for a router that is mounted at its server's path. */
  static JsonObject json() {
    Map<String, Object> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml());
    // OpenAPI allows a server without a host, as ours is; the library does not.
    values.remove("servers");
    return new JsonObject(values);
  }

  /** The contract, ready to validate. Takes some tenths of a second, so not on an event loop. */
  static OpenAPIContract load() {
    JsonObject json = json();
    SchemaRepository schemas =
        SchemaRepository.create(
            new JsonSchemaOptions()
                .setDraft(Draft.DRAFT202012)
                .setBaseUri("app://")
                .setOutputFormat(OutputFormat.Basic),
            new OpenAPIFormatValidator());
    schemas.dereference(JsonSchema.of(json));
    OpenAPIContract contract =
        new OpenAPIContractImpl(schemas.resolve(json), OpenAPIVersion.V3_1, schemas);
    // The first use of a schema is the slowest; this way no person waits for it.
    JsonSchema question =
        contract
            .operation(ANSWER)
            .getRequestBody()
            .determineContentType("application/json")
            .getSchema();
    schemas.validator(question).validate(new JsonObject().put("text", "hello"));
    return contract;
  }
}
