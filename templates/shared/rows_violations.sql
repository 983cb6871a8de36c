SELECT * FROM {{ table }} WHERE NOT ({{ expr }})
