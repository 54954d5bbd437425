package io.gongkai.compliance.catalogue;

import static io.gongkai.compliance.Http.asNobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogueResourceTest {

    @Test
    void theNationalListIsTheFirstEdition() {
        asNobody()
                .get("/v1/catalogues")
                .then()
                .statusCode(200)
                .body("items[0].edition", equalTo("national-2014"))
                .body("items[0].itemCount", equalTo(50));
    }

    @Test
    void anEditionSaysToWhomEachItemApplies() {
        asNobody()
                .get("/v1/catalogues/national-2014")
                .then()
                .statusCode(200)
                .body("items", hasSize(50))
                .body("items[0].title", startsWith("办学规模"))
                .body("items[10].national", contains(11))
                .body("items[10].applicability", hasSize(6))
                .body(
                        "items[10].applicability.find { it.schoolType == 'GRADUATE' && it.ownership == 'PUBLIC' }.applicability",
                        equalTo("REQUIRED"))
                .body(
                        "items[10].applicability.find { it.schoolType == 'VOCATIONAL' && it.ownership == 'PUBLIC' }.applicability",
                        equalTo("NOT_APPLICABLE"));
    }

    @Test
    void theNationalListIsNamedInEnglishToo() {
        asNobody()
                .get("/v1/catalogues/national-2014")
                .then()
                .statusCode(200)
                .body("items[1].titleInEnglish", equalTo("Charter and regulations of the school"))
                .body("items.titleInEnglish", everyItem(matchesPattern("\\p{ASCII}+")))
                .body("items[1].categoryInEnglish", equalTo("Basic facts"))
                .body("items.categoryInEnglish", everyItem(matchesPattern("\\p{ASCII}+")));
    }

    @Test
    void anEditionOfWhichOnlyTheExistenceIsKnownSaysSo() {
        asNobody()
                .get("/v1/catalogues")
                .then()
                .body("items.find { it.edition == 'national-2014' }.held", equalTo(true))
                .body("items.find { it.edition == 'anhui-2014-vocational' }.held", equalTo(false))
                .body("items.find { it.edition == 'anhui-2014-vocational' }.scope.provinces", hasItem("34"))
                .body("items.find { it.edition == 'hubei' }.itemCount", equalTo(null));
    }

    @Test
    void anEditionThatIsNotThereIsAProblem() {
        asNobody().get("/v1/catalogues/none").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theFramesOfPartsSayWhichPartsTheyAskFor() {
        asNobody()
                .get("/v1/profiles")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("national-8"))
                .body("items.find { it.name == 'national-8' }.parts", hasSize(8));
    }
}
