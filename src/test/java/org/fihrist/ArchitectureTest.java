package org.fihrist;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The one-way dependencies of the design. */
@AnalyzeClasses(packages = "org.fihrist", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependenciesRunOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("org.fihrist.text..")
            .layer("date")
            .definedBy("org.fihrist.date..")
            .layer("analysis")
            .definedBy("org.fihrist.analysis..")
            .layer("name")
            .definedBy("org.fihrist.name..")
            .layer("entity")
            .definedBy("org.fihrist.entity..")
            .layer("article")
            .definedBy("org.fihrist.article..")
            .layer("ingest")
            .definedBy("org.fihrist.ingest..")
            .layer("search")
            .definedBy("org.fihrist.search..")
            .layer("index")
            .definedBy("org.fihrist.index..")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("date")
            .mayOnlyAccessLayers("text")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("text")
            .whereLayer("name")
            .mayOnlyAccessLayers("text")
            .whereLayer("entity")
            .mayOnlyAccessLayers("text", "name")
            .whereLayer("article")
            .mayOnlyAccessLayers("text", "name", "entity")
            .whereLayer("ingest")
            .mayOnlyAccessLayers("text", "date", "entity", "article")
            .whereLayer("search")
            .mayOnlyAccessLayers("text", "date", "analysis", "name", "entity", "article")
            .whereLayer("index")
            .mayOnlyAccessLayers("text", "analysis", "entity", "article");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.fihrist.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule textKnowsOnlyTheJdk = noClasses()
            .that()
            .resideInAPackage("org.fihrist.text..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.fihrist.text..", "java..");

    @ArchTest
    static final ArchRule datesAndEntitiesKnowNoFramework = noClasses()
            .that()
            .resideInAnyPackage("org.fihrist.date..", "org.fihrist.entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "org.hibernate..", "org.elasticsearch..", "co.elastic..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule thePluginKnowsOnlyWhatElasticsearchHas = noClasses()
            .that()
            .resideInAPackage("org.fihrist.analysis..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.fihrist.analysis..",
                    "org.fihrist.text..",
                    "java..",
                    "org.apache.lucene..",
                    "org.elasticsearch.plugin..");

    @ArchTest
    static final ArchRule onlyHttpClassesSpeakHttp = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .doNotHaveSimpleName("IfMatch")
            .and()
            .resideOutsideOfPackages("org.fihrist.http..", "org.fihrist.error..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");
}
