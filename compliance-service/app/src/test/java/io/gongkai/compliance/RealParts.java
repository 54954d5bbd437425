package io.gongkai.compliance;

import io.gongkai.local.testing.StackTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** Gives every Quarkus test of this module the real database and broker; its being here is enough. */
@QuarkusTestResource(value = StackTestResource.class, initArgs = @ResourceArg(name = "service", value = "compliance"))
final class RealParts {

    private RealParts() {}
}
