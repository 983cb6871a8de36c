{% if part.column %}{{ part.column }}{% elif part.verbatim %}{{ part.expr }}{% else %}({{ part.expr }}){% endif %}
{%- if part.collation %} COLLATE {{ part.collation }}{% endif %}
{%- if part.opclass %} {{ part.opclass }}{% endif %}
{%- if part.descending %} DESC{% endif %}
{%- if part.nulls %} NULLS {{ part.nulls | upper }}{% endif %}
