package org.waymark.deploy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files of {@code src/deploy}. What is in them and has no meaning for its reader is a fault.
 */
final class DeployFiles {
  static final Path FOLDER = Path.of("src/deploy");
  static final Path KUBERNETES = FOLDER.resolve("kubernetes");

  private static final Map<String, Class<? extends HasMetadata>> KINDS =
      Map.of(
          "v1 Namespace", Namespace.class,
          "v1 ConfigMap", ConfigMap.class,
          "v1 Service", Service.class,
          "apps/v1 Deployment", Deployment.class,
          "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
          "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class);

  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .setAnnotationIntrospector(new NothingElse())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private DeployFiles() {}

  /** The model would keep what it does not know for those who send it on. */
  private static final class NothingElse extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }

  /** The documents of a file; a key that stands twice is a fault. */
  static List<Map<String, Object>> documents(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Yaml yaml = new Yaml(new SafeConstructor(options));
    List<Map<String, Object>> documents = new ArrayList<>();
    for (Object document : yaml.loadAll(Files.readString(file))) {
      documents.add(STRICT.convertValue(document, new TypeReference<Map<String, Object>>() {}));
    }
    return documents;
  }

  /** What Kubernetes would read of a file. */
  static List<HasMetadata> resources(Path file) throws IOException {
    List<HasMetadata> resources = new ArrayList<>();
    for (Map<String, Object> document : documents(file)) {
      resources.add(resource(document));
    }
    return resources;
  }

  /**
   * What Kubernetes would read.
   *
   * @throws IllegalArgumentException when it knows no such thing
   */
  static HasMetadata resource(Map<String, Object> document) {
    String kind = document.get("apiVersion") + " " + document.get("kind");
    if (!KINDS.containsKey(kind)) {
      throw new IllegalArgumentException("there is no " + kind);
    }
    return STRICT.convertValue(document, KINDS.get(kind));
  }
}
