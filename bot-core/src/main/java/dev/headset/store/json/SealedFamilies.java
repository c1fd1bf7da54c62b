package dev.headset.store.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.Arrays;
import java.util.List;

/** Tells members of a sealed family apart by their simple names, as if each were annotated so. */
final class SealedFamilies extends JacksonAnnotationIntrospector {

  /** The property that names the member. No component of any member may be called so. */
  static final String TYPE = "type";

  private static final long serialVersionUID = 1L;

  /** Whether a class is a sealed interface, or a member of one. */
  static boolean concerns(Class<?> type) {
    return type.isSealed() || Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  @Override
  public TypeResolverBuilder<?> findTypeResolver(
      MapperConfig<?> config, AnnotatedClass annotated, JavaType baseType) {
    if (!concerns(annotated.getRawType())) {
      return super.findTypeResolver(config, annotated, baseType);
    }
    return new StdTypeResolverBuilder()
        .init(JsonTypeInfo.Id.NAME, null)
        .inclusion(JsonTypeInfo.As.PROPERTY)
        .typeProperty(TYPE);
  }

  @Override
  public List<NamedType> findSubtypes(Annotated annotated) {
    Class<?> type = annotated.getRawType();
    if (!type.isSealed()) {
      return super.findSubtypes(annotated);
    }
    return Arrays.stream(type.getPermittedSubclasses())
        .map(member -> new NamedType(member, member.getSimpleName()))
        .toList();
  }

  @Override
  public String findTypeName(AnnotatedClass annotated) {
    Class<?> type = annotated.getRawType();
    return concerns(type) ? type.getSimpleName() : super.findTypeName(annotated);
  }
}
