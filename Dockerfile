# syntax=docker/dockerfile:1
#
#   docker build -t waymark .
#   docker run --rm -p 8080:8080 --read-only --cap-drop=ALL --ulimit core=0 --memory=512m waymark
#
# It writes nothing: no volume and no --tmpfs is needed. To serve answers that staff edit, mount their
# folder over the copy in the jar:  -v "$PWD/knowledge-base:/app/knowledge-base:ro"

# ---- build: Java 17 is what the compiler settings are for
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml ./
COPY src src
COPY knowledge-base knowledge-base
RUN mvn -B -q -DskipTests package

# ---- run: the newest Java with long-term support
FROM eclipse-temurin:25-jre-noble
WORKDIR /app
COPY --from=build /src/target/waymark.jar ./

# A cache of loaded classes, made by a start that answers one message, with the Java and the options that
# will serve. The build fails when none is made. When it does not fit, Java starts without it.
RUN ["/bin/bash", "-c", \
  "java -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:AOTCacheOutput=waymark.aot -jar waymark.jar serve & served=$!; \
  asked() ( exec 3<>/dev/tcp/127.0.0.1/${WAYMARK_PORT:-8080} && printf 'POST /api/v1/messages HTTP/1.0\\r\\nContent-Type: application/json\\r\\nContent-Length: 16\\r\\n\\r\\n{\"text\":\"hello\"}' >&3 && head -n 1 <&3 | grep -q ' 200 ' ); \
  until asked 2>/dev/null; do kill -0 $served || exit 1; sleep 1; done; \
  kill $served; wait $served; test -s waymark.aot"]

# A number, so that a cluster can see that it is not root.
USER 10001:10001
EXPOSE 8080

# The image has neither curl nor wget; bash can open a connection itself. Health listens on loopback,
# which inside the container is where this runs, and is not published.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s CMD ["/bin/bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${WAYMARK_MANAGEMENT_PORT:-8081} && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

# One small collector instead of many threads; most of the container's memory for it. The last three
# leave nothing behind: no counters in /tmp, no crash report and no core dump, which would hold memory
# and so a person's words.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=60", \
  "-XX:AOTCache=waymark.aot", \
  "-XX:-UsePerfData", "-XX:ErrorFile=/dev/null", "-XX:-CreateCoredumpOnCrash", \
  "-jar", "waymark.jar"]
CMD ["serve"]
