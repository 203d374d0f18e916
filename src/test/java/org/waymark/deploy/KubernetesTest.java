package org.waymark.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.service.ClusterSettings;
import org.waymark.service.Settings;

/**
 * The manifests as Kubernetes' own model reads them, and what they promise. Whether a cluster takes
 * them was not tried: there is none here.
 */
final class KubernetesTest {
  private static final String SECRETS = ".*(SECRET|TOKEN|PASSWORD|_SID)";
  private static final Set<String> MEMORY = Set.of("memory", "news");

  private static final List<HasMetadata> ALL = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    for (Path file : files()) {
      ALL.addAll(DeployFiles.resources(file));
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(DeployFiles.KUBERNETES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("kustomization.yaml"))
          .sorted()
          .toList();
    }
  }

  private static <T extends HasMetadata> T only(Class<T> kind) {
    List<T> found = ALL.stream().filter(kind::isInstance).map(kind::cast).toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static PodSpec pod() {
    return only(Deployment.class).getSpec().getTemplate().getSpec();
  }

  private static Container container() {
    assertEquals(1, pod().getContainers().size());
    return pod().getContainers().get(0);
  }

  private static Map<String, Integer> ports() {
    return container().getPorts().stream()
        .collect(Collectors.toMap(ContainerPort::getName, ContainerPort::getContainerPort));
  }

  @Test
  void aMisspeltNameWouldBeFound() {
    Map<String, Object> misspelt =
        Map.of("apiVersion", "v1", "kind", "Service", "spec", Map.of("prots", List.of()));
    assertThrows(IllegalArgumentException.class, () -> DeployFiles.resource(misspelt));
    Map<String, Object> old = Map.of("apiVersion", "policy/v1beta1", "kind", "PodDisruptionBudget");
    assertThrows(IllegalArgumentException.class, () -> DeployFiles.resource(old));
  }

  @Test
  void everyFileIsInTheList() throws IOException {
    Map<String, Object> list =
        DeployFiles.documents(DeployFiles.KUBERNETES.resolve("kustomization.yaml")).get(0);
    Set<String> names =
        files().stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    assertEquals(names, Set.copyOf((List<?>) list.get("resources")));
    assertTrue(list.toString().contains("name=" + container().getImage()), list.toString());
  }

  @Test
  void allStandInOneNamespace() {
    ALL.stream()
        .filter(one -> !one.getKind().equals("Namespace"))
        .forEach(one -> assertEquals("waymark", one.getMetadata().getNamespace(), one.getKind()));
  }

  /** All that a machine would be started with, secrets made up. */
  private static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(only(ConfigMap.class).getData());
    for (EnvVar variable : container().getEnv()) {
      String madeUp =
          variable.getName().endsWith("_SID")
              ? "AC0123456789abcdef0123456789abcdef"
              : variable.getName().endsWith("HOST")
                  ? "10.0.0.1"
                  : "made up, 32 characters or more!!";
      environment.put(
          variable.getName(), variable.getValue() == null ? madeUp : variable.getValue());
    }
    return environment;
  }

  @Test
  void aMachineTakesEverySetting() throws Exception {
    Settings settings = Settings.from(environment());
    ClusterSettings cluster = settings.cluster().orElseThrow();
    assertEquals(ports().get("public"), settings.port());
    assertEquals(ports().get("management"), settings.managementPort());
    assertEquals(ports().get("memory"), cluster.port());
    assertEquals(ports().get("news"), cluster.newsPort());
    assertEquals(List.of("waymark-machines:" + cluster.port()), cluster.peers());
  }

  @Test
  void noSecretStandsInAnyFile() throws IOException {
    for (EnvVar variable : container().getEnv()) {
      if (variable.getName().matches(SECRETS)) {
        assertEquals("waymark", variable.getValueFrom().getSecretKeyRef().getName());
      }
    }
    only(ConfigMap.class).getData().keySet().forEach(name -> assertFalse(name.matches(SECRETS)));
    for (Path file : files()) {
      assertFalse(Files.readString(file).contains("kind: Secret"), file.toString());
    }
  }

  @Test
  void aMachineMayDoNothingButServe() {
    assertTrue(pod().getSecurityContext().getRunAsNonRoot());
    assertFalse(pod().getAutomountServiceAccountToken());
    assertEquals("RuntimeDefault", pod().getSecurityContext().getSeccompProfile().getType());
    assertTrue(container().getSecurityContext().getReadOnlyRootFilesystem());
    assertFalse(container().getSecurityContext().getAllowPrivilegeEscalation());
    assertEquals(List.of("ALL"), container().getSecurityContext().getCapabilities().getDrop());
    assertFalse(container().getResources().getRequests().isEmpty());
    assertFalse(container().getResources().getLimits().isEmpty());
  }

  @Test
  void nothingIsOnADisk() {
    for (Volume volume : pod().getVolumes()) {
      assertEquals("Memory", volume.getEmptyDir().getMedium());
    }
  }

  @Test
  void probesAskWhatIsThere() {
    for (Probe probe :
        List.of(
            container().getStartupProbe(),
            container().getReadinessProbe(),
            container().getLivenessProbe())) {
      assertEquals("management", probe.getHttpGet().getPort().getStrVal());
      assertTrue(Set.of("/health/live", "/health/ready").contains(probe.getHttpGet().getPath()));
    }
    assertEquals("/health/live", container().getLivenessProbe().getHttpGet().getPath());
    assertEquals("/health/ready", container().getReadinessProbe().getHttpGet().getPath());
  }

  /**
   * Until a probe has seen that it stops, messages still come; then those under way are finished.
   */
  @Test
  void aMachineHasTheTimeToStop() throws Exception {
    int stop = Settings.from(environment()).stopSeconds();
    Probe ready = container().getReadinessProbe();
    assertTrue(stop > ready.getPeriodSeconds() * ready.getFailureThreshold() + 2);
    assertTrue(pod().getTerminationGracePeriodSeconds() >= stop + 20);
  }

  @Test
  void oneAtATimeIsTakenAway() {
    Deployment machines = only(Deployment.class);
    Map<String, String> labels = machines.getSpec().getTemplate().getMetadata().getLabels();
    PodDisruptionBudget budget = only(PodDisruptionBudget.class);
    assertEquals(1, budget.getSpec().getMaxUnavailable().getIntVal());
    assertEquals(labels, budget.getSpec().getSelector().getMatchLabels());
    assertEquals(labels, machines.getSpec().getSelector().getMatchLabels());
    assertEquals(
        0, machines.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal());
    assertTrue(machines.getSpec().getReplicas() >= 3);
    Set<String> spread = new TreeSet<>();
    pod().getTopologySpreadConstraints().forEach(one -> spread.add(one.getTopologyKey()));
    assertEquals(Set.of("kubernetes.io/hostname", "topology.kubernetes.io/zone"), spread);
  }

  @Test
  void oneNameStandsForEveryMachine() {
    for (HasMetadata one : ALL) {
      if (one instanceof Service service) {
        for (ServicePort port : service.getSpec().getPorts()) {
          assertTrue(ports().containsKey(port.getTargetPort().getStrVal()), port.getName());
        }
        boolean machines = service.getMetadata().getName().equals("waymark-machines");
        assertEquals(machines, "None".equals(service.getSpec().getClusterIP()));
        assertEquals(
            machines, Boolean.TRUE.equals(service.getSpec().getPublishNotReadyAddresses()));
      }
    }
  }

  @Test
  void onlyMachinesReachTheMemoryOfMachines() {
    NetworkPolicy policy = only(NetworkPolicy.class);
    assertEquals(List.of("Ingress", "Egress"), policy.getSpec().getPolicyTypes());
    for (NetworkPolicyIngressRule rule : policy.getSpec().getIngress()) {
      assertFalse(rule.getFrom().isEmpty(), "from anywhere");
      Set<String> open = new TreeSet<>();
      rule.getPorts().forEach(port -> open.add(port.getPort().getStrVal()));
      assertTrue(ports().keySet().containsAll(open), open.toString());
      if (open.stream().anyMatch(MEMORY::contains)) {
        assertEquals(MEMORY, open);
        assertEquals(1, rule.getFrom().size());
        assertEquals(policy.getSpec().getPodSelector(), rule.getFrom().get(0).getPodSelector());
      }
    }
  }
}
