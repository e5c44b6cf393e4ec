# One of the programs: docker build --build-arg MODULE=command-app .  (after mvn package)
ARG BASE=eclipse-temurin:25-jre
FROM ${BASE}
ARG MODULE
# A volume that is laid over these is born with their owner.
RUN mkdir -p /data/keys /data/erasures /data/imports /data/signing /data/checkpoints \
    && chown -R 10001:10001 /data && chmod 700 /data/*
COPY ${MODULE}/target/${MODULE}-*-exec.jar /opt/visavis.jar
USER 10001:10001
ENV VISAVIS_DATA=/data VISAVIS_ADDRESS=0.0.0.0
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Ddisable-axoniq-console-message=true", "-Daxoniq.update-checker.disabled=true", "-jar", "/opt/visavis.jar"]
