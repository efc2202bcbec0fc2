// @generated from openapi/ by `npm run generate`. Do not edit.

/** What can be measured, by the value of the discriminator and the name of the quantity. */
export const quantities = {
	"sleep": {
		"description": "A time of sleep or a nap. Without `stages`, all of it counts as being asleep; with them, what is not `awake`. Stages lie within the sleep, in order and without overlap (`VAL_001` otherwise).",
		"quantities": {
			"asleepSeconds": {
				"description": "The time asleep.",
				"unit": "s",
				"minimum": 0,
				"maximum": 86400,
				"aggregation": "sum"
			}
		}
	},
	"water": {
		"description": "Something to drink.",
		"quantities": {
			"volumeMilliliters": {
				"description": null,
				"unit": "mL",
				"minimum": 0,
				"maximum": 10000,
				"aggregation": "sum"
			}
		}
	},
	"mood": {
		"description": "How the user feels, at a moment or about a whole day.",
		"quantities": {
			"valence": {
				"description": "From -1, very unpleasant, over 0, neutral, to 1, very pleasant.",
				"unit": "1",
				"minimum": -1,
				"maximum": 1,
				"aggregation": "average"
			}
		}
	},
	"steps": {
		"description": "Steps that were taken.",
		"quantities": {
			"count": {
				"description": null,
				"unit": "1",
				"minimum": 0,
				"maximum": 200000,
				"aggregation": "sum"
			}
		}
	},
	"heart_rate": {
		"description": "The heart rate.",
		"quantities": {
			"beatsPerMinute": {
				"description": null,
				"unit": "/min",
				"minimum": 20,
				"maximum": 300,
				"aggregation": "average"
			}
		}
	},
	"hrv": {
		"description": "The variability of the heart rate. SDNN and RMSSD are different statistics of it, which no formula turns into each other; at least one is there.",
		"quantities": {
			"sdnnMilliseconds": {
				"description": "The standard deviation of the intervals between beats.",
				"unit": "ms",
				"minimum": 0,
				"maximum": 1000,
				"aggregation": "average"
			},
			"rmssdMilliseconds": {
				"description": "The root mean square of successive differences of the intervals.",
				"unit": "ms",
				"minimum": 0,
				"maximum": 1000,
				"aggregation": "average"
			}
		}
	},
	"weight": {
		"description": "The weight of the body.",
		"quantities": {
			"weightKilograms": {
				"description": null,
				"unit": "kg",
				"minimum": 0.5,
				"maximum": 700,
				"aggregation": "average"
			}
		}
	},
	"body_temperature": {
		"description": "The temperature of the body.",
		"quantities": {
			"degreesCelsius": {
				"description": null,
				"unit": "Cel",
				"minimum": 25,
				"maximum": 45,
				"aggregation": "average"
			}
		}
	},
	"blood_pressure": {
		"description": "The blood pressure.",
		"quantities": {
			"systolicMillimetersOfMercury": {
				"description": null,
				"unit": "mm[Hg]",
				"minimum": 40,
				"maximum": 300,
				"aggregation": "average"
			},
			"diastolicMillimetersOfMercury": {
				"description": null,
				"unit": "mm[Hg]",
				"minimum": 20,
				"maximum": 200,
				"aggregation": "average"
			}
		}
	},
	"blood_glucose": {
		"description": "The glucose in the blood.",
		"quantities": {
			"millimolesPerLiter": {
				"description": null,
				"unit": "mmol/L",
				"minimum": 0.5,
				"maximum": 60,
				"aggregation": "average"
			}
		}
	},
	"oxygen_saturation": {
		"description": "The saturation of the blood with oxygen.",
		"quantities": {
			"saturationPercent": {
				"description": null,
				"unit": "%",
				"minimum": 40,
				"maximum": 100,
				"aggregation": "average"
			}
		}
	},
	"respiratory_rate": {
		"description": "How often the user breathes.",
		"quantities": {
			"breathsPerMinute": {
				"description": null,
				"unit": "/min",
				"minimum": 2,
				"maximum": 100,
				"aggregation": "average"
			}
		}
	},
	"exercise": {
		"description": "A workout or another physical activity.",
		"quantities": {
			"durationSeconds": {
				"description": "How long it took, without breaks.",
				"unit": "s",
				"minimum": 0,
				"maximum": 86400,
				"aggregation": "sum"
			},
			"energyKilocalories": {
				"description": "The energy that was burned.",
				"unit": "kcal",
				"minimum": 0,
				"maximum": 20000,
				"aggregation": "sum"
			},
			"distanceMeters": {
				"description": "The distance that was covered.",
				"unit": "m",
				"minimum": 0,
				"maximum": 1000000,
				"aggregation": "sum"
			}
		}
	},
	"meal": {
		"description": "Something to eat. What is not known of it is left out.",
		"quantities": {
			"energyKilocalories": {
				"description": null,
				"unit": "kcal",
				"minimum": 0,
				"maximum": 20000,
				"aggregation": "sum"
			},
			"proteinGrams": {
				"description": null,
				"unit": "g",
				"minimum": 0,
				"maximum": 2000,
				"aggregation": "sum"
			},
			"carbohydrateGrams": {
				"description": null,
				"unit": "g",
				"minimum": 0,
				"maximum": 2000,
				"aggregation": "sum"
			},
			"fatGrams": {
				"description": null,
				"unit": "g",
				"minimum": 0,
				"maximum": 2000,
				"aggregation": "sum"
			}
		}
	},
	"medication": {
		"description": "A medicine that was taken. The dose has both an amount and a unit, or neither.",
		"quantities": {}
	},
	"meditation": {
		"description": "A meditation.",
		"quantities": {
			"durationSeconds": {
				"description": "How long it took.",
				"unit": "s",
				"minimum": 0,
				"maximum": 86400,
				"aggregation": "sum"
			}
		}
	},
	"symptom": {
		"description": "Something that the user suffers from.",
		"quantities": {
			"severity": {
				"description": "From 0, not present, to 10, the worst imaginable.",
				"unit": "1",
				"minimum": 0,
				"maximum": 10,
				"aggregation": "average"
			}
		}
	},
	"menstrual_cycle": {
		"description": "A day of the menstrual cycle.",
		"quantities": {}
	},
	"mindfulness": {
		"description": "Time spent mindfully, such as with an exercise of breathing.",
		"quantities": {
			"durationSeconds": {
				"description": "How long it took.",
				"unit": "s",
				"minimum": 0,
				"maximum": 86400,
				"aggregation": "sum"
			}
		}
	},
	"caffeine": {
		"description": "Caffeine that was taken in.",
		"quantities": {
			"massMilligrams": {
				"description": null,
				"unit": "mg",
				"minimum": 0,
				"maximum": 2000,
				"aggregation": "sum"
			}
		}
	}
} as const;
