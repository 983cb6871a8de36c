encode(sha256(convert_to(
{% for column in table.columns %}
{% if not loop.first %}|| {% endif %}coalesce('=' || ({% include "rollout_canonical.sql" %}), 'N') || ';'
{% endfor %}
, 'UTF8')), 'hex')
