package io.gongkai.ingest;

import io.gongkai.local.testing.StackTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test against the running service with real PostgreSQL and real Kafka. */
@QuarkusTest
@QuarkusTestResource(value = StackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RealStack {}
