# Builds Readout and an image that holds only what runs. The corpus in the image is the one of this checkout; what
# moderators edit and what is indexed lives in the volume.

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /build
# Downloads in a layer of their own, which changes with the pom alone. Going through the motions with one file fetches
# what the build needs; dependency:go-offline would miss the compiler's plugins.
COPY pom.xml ./
COPY src/main/java/readout/model/package-info.java src/main/java/readout/model/
RUN mvn -B -ntp -Dmaven.test.skip=true package clean
COPY src/main src/main
RUN mvn -B -ntp -o -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home readout
WORKDIR /readout
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/readout.jar ./
COPY readout LICENSE ./
COPY config/readout.yaml config/
COPY --chown=readout index/corpus index/corpus
# The class-data cache fits exactly these jars and this Java, so it is made here. The index belongs to the bot.
RUN ./readout --prepare && chown readout index
USER readout
VOLUME /readout/index
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["./readout", "status", "--probe"]
# The launcher becomes Java: SIGTERM arrives there, and answers under way are finished.
ENTRYPOINT ["./readout"]
CMD ["bot"]
