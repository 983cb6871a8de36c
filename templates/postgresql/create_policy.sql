CREATE POLICY {{ object.name }} ON {{ object.table }}
{%- if object.permissive == false %} AS RESTRICTIVE{% endif %}
{%- if object.for %} FOR {{ object.for }}{% endif %}
{%- if object.to %} TO {{ object.to | join(", ") }}{% endif %}
{%- if object.using %}

  USING ({{ object.using }}){% endif %}
{%- if object.with_check %}

  WITH CHECK ({{ object.with_check }}){% endif %}

{% if object.comment %}
{% next %}
COMMENT ON POLICY {{ object.name }} ON {{ object.table }} IS {{ object.comment }}
{% endif %}
