CONSTRAINT {{ key.name }} FOREIGN KEY ({{ key.columns | join(", ") }}) REFERENCES {{ key.target }} ({{ key.target_columns | join(", ") }}){% include "foreign_key_actions.sql" %}
